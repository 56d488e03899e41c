using Hrss.Identity;
using Hrss.Identity.Accounts;
using Hrss.Identity.Clients;
using Hrss.Identity.Pages;
using Hrss.Identity.Tokens;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddStorage();
builder.AddAccounts();
builder.AddClients();
builder.AddIssuer();
builder.AddPages();

var app = builder.Build();
app.UsePages();
app.MapServiceDefaults();
app.MapIssuer();
app.MapAccounts();
app.MapPages();

await app.RunAsync();
