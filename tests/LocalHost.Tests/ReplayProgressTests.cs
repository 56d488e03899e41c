using Hrss.LocalHost.Running;

namespace Hrss.LocalHost.Tests;

public sealed class ReplayProgressTests
{
    [Fact]
    public void A_line_of_progress_is_read() => ReplayProgress.Parse("progress 120 3042").ShouldBe(new ReplayProgress(120, 3042));

    [Theory]
    [InlineData("")]
    [InlineData("progress")]
    [InlineData("progress 1")]
    [InlineData("progress one 2")]
    [InlineData("progress 1 2 3")]
    [InlineData("正在录入 progress 1 2")]
    public void Any_other_line_is_none(string line) => ReplayProgress.Parse(line).ShouldBeNull();
}
