using Hrss.Disclosure.Departments;
using Hrss.Disclosure.Departments.Commands;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class DepartmentTests
{
    private static readonly DateOnly Day = new(2011, 1, 4);
    private static readonly DepartmentListed Listed = new(Number, Day, "就业服务局");
    private static readonly DepartmentDelisted Delisted = new(Day.AddDays(30), "就业服务局", "并入人才交流中心");

    [Fact]
    public void A_department_is_listed() =>
        When(ListDepartment.Decide(new("就业服务局"), Day, alreadyListed: false)).Then(Listed);

    [Fact]
    public void A_department_is_not_listed_twice() =>
        When(ListDepartment.Decide(new("就业服务局"), Day, alreadyListed: true)).ThenRefused("department.already-listed");

    [Fact]
    public void A_department_is_delisted_with_its_reason() =>
        Given<Department>(Listed).When(d => DelistDepartment.Decide(d, new("并入人才交流中心"), Day.AddDays(30))).Then(Delisted);

    [Fact]
    public void Delisting_again_changes_nothing() =>
        Given<Department>(Listed, Delisted).When(d => DelistDepartment.Decide(d, new("再次"), Day.AddDays(31))).ThenNothing();
}
