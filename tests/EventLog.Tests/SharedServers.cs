using Hrss.Testing;

[assembly: AssemblyFixture(typeof(RealServers))]
// They stop the broker that all share, and count what lies in its queues.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
