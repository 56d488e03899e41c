using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>
/// 公开目录中的一条: a published item as the public list shows it, without its body. It exists from publication to withdrawal only, and is kept in the
/// transaction of the act, so that no draft can slip out and what is withdrawn is gone at once.
/// </summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">索引号.</param>
/// <param name="Title">标题.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="PublishedOn">公开日期.</param>
/// <param name="Channels">公开渠道.</param>
/// <param name="Kind">信息类型.</param>
/// <param name="Form">载体.</param>
/// <param name="Theme">主题, or null.</param>
/// <param name="Validity">有效性 as far as an act has decided it; what has a term lapses by itself.</param>
/// <param name="ExpiresOn">有效期届满日, or null.</param>
/// <param name="RevisedOn">最近修订公开日期, or null.</param>
/// <param name="EndedOn">废止或者失效日期, or null.</param>
/// <param name="UpdatedAt">When the latest act on it was recorded, UTC.</param>
public sealed record PublishedInformation(
    Guid Id,
    string Number,
    string Title,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    string? DocumentNumber,
    DateOnly PublishedOn,
    IReadOnlyList<PublicationChannel> Channels,
    InformationKind Kind,
    InformationForm Form,
    string? Theme,
    Validity Validity,
    DateOnly? ExpiresOn,
    DateOnly? RevisedOn,
    DateOnly? EndedOn,
    DateTimeOffset UpdatedAt);

/// <summary>Keeps the public list from the facts.</summary>
public sealed partial class PublishedInformationProjection : SingleStreamProjection<PublishedInformation, Guid>
{
    /// <summary>公开.</summary>
    public static PublishedInformation Create(IEvent<InformationPublished> told)
    {
        var (e, text) = (told.Data, told.Data.Text);
        return new(
            told.StreamId, e.Number, text.Title, e.Department, e.Field, e.ProducedOn, text.DocumentNumber, e.On, e.Channels, text.Kind, text.Form, text.Theme,
            Validity.InForce, text.ExpiresOn, null, null, told.Timestamp);
    }

    /// <summary>扩大公开渠道.</summary>
    public static PublishedInformation Apply(IEvent<InformationPublishedFurther> told, PublishedInformation listed) =>
        listed with { Channels = [.. listed.Channels, .. told.Data.Channels], UpdatedAt = told.Timestamp };

    /// <summary>修订公开.</summary>
    public static PublishedInformation Apply(IEvent<InformationRevised> told, PublishedInformation listed)
    {
        var text = told.Data.Text;
        return listed with
        {
            Title = text.Title,
            DocumentNumber = text.DocumentNumber,
            Kind = text.Kind,
            Form = text.Form,
            Theme = text.Theme,
            ExpiresOn = text.ExpiresOn,
            RevisedOn = told.Data.On,
            UpdatedAt = told.Timestamp,
        };
    }

    /// <summary>废止或者失效.</summary>
    public static PublishedInformation Apply(IEvent<InformationRepealed> told, PublishedInformation listed) =>
        listed with { Validity = told.Data.Validity, EndedOn = told.Data.On, UpdatedAt = told.Timestamp };

    /// <summary>撤回.</summary>
    public static bool ShouldDelete(InformationWithdrawn _) => true;
}
