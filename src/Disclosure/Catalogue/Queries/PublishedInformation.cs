using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>公开目录中的一条: a published item as the public list shows it. It exists from publication to withdrawal only, so that no draft can slip out.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">索引号.</param>
/// <param name="Title">标题.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="PublishedOn">公开日期.</param>
/// <param name="Channels">公开渠道.</param>
public sealed record PublishedInformation(
    Guid Id,
    string Number,
    string Title,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    string? DocumentNumber,
    DateOnly PublishedOn,
    IReadOnlyList<PublicationChannel> Channels);

/// <summary>Keeps the public list from the facts, behind the log by milliseconds.</summary>
public sealed partial class PublishedInformationProjection : SingleStreamProjection<PublishedInformation, Guid>
{
    /// <summary>公开.</summary>
    public static PublishedInformation Create(IEvent<InformationPublished> told)
    {
        var e = told.Data;
        return new(told.StreamId, e.Number, e.Title, e.Department, e.Field, e.ProducedOn, e.DocumentNumber, e.On, e.Channels);
    }

    /// <summary>撤回.</summary>
    public static bool ShouldDelete(InformationWithdrawn _) => true;
}
