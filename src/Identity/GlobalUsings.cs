global using Hrss.ServiceDefaults;
