using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Departments.Publishing;

/// <summary>What others may know of a department's duty to publish.</summary>
internal static class DepartmentFacts
{
    public static Facts.Fact Of(IEvent told, IDepartmentEvent data) => data switch
    {
        DepartmentListed e => told.Tell(e.On, new Facts.DepartmentListed { Number = e.Number, Department = e.Name }),
        DepartmentDelisted e => told.Tell(e.On, new Facts.DepartmentDelisted { Department = e.Name }),
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}
