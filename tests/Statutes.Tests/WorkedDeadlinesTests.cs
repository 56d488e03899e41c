namespace Hrss.Statutes.Tests;

public sealed class WorkedDeadlinesTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, WorkedCase.Own.Count)];

    [Fact]
    public void Twenty_five_cases_are_worked() => WorkedCase.Own.Count.ShouldBe(25);

    [Theory, MemberData(nameof(Cases))]
    public void Each_worked_case_comes_out_on_its_day(int index)
    {
        var worked = WorkedCase.Own[index];
        if (worked.IsReport)
        {
            worked.Report.FixedOn.ShouldBe(worked.Due, worked.ToString());
            worked.Report.PlanFor.ShouldBe(worked.Plan!.Value, worked.ToString());
            return;
        }

        var due = worked.Reckon();
        due.LegalDue.ShouldBe(worked.Due, worked.ToString());
        due.NominalDue.ShouldBe(worked.Nominal!.Value, worked.ToString());
        due.Provisional.ShouldBeFalse(worked.ToString());
    }
}
