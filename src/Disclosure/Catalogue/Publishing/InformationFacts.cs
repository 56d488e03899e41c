using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Catalogue.Publishing;

/// <summary>What others may know of an item of information: that it was published, revised, repealed and withdrawn. A draft and its review are the service's own affair.</summary>
internal static class InformationFacts
{
    public static Facts.Fact? Of(IEvent told, IInformationEvent data) => data switch
    {
        InformationDrafted or InformationRedrafted or SecrecyReviewed or DraftDiscarded => null,
        InformationPublished e => told.Tell(e.On, new Facts.InformationPublished
        {
            Number = e.Number,
            Department = e.Department,
            Field = Word(e.Field),
            Channels = [.. e.Channels.Select(Word)],
            InTime = e.InTime,
        }),
        InformationPublishedFurther e => told.Tell(e.On, new Facts.InformationPublishedFurther
        {
            Department = e.Department,
            Field = Word(e.Field),
            Channels = [.. e.Channels.Select(Word)],
        }),
        InformationRevised e => told.Tell(e.On, new Facts.InformationRevised { Department = e.Department, Field = Word(e.Field), InTime = e.InTime }),
        InformationRepealed e => told.Tell(e.On, new Facts.InformationRepealed { Department = e.Department, Field = Word(e.Field) }),
        FurtherPublicationWithdrawn e => told.Tell(e.On, new Facts.FurtherPublicationWithdrawn
        {
            Department = e.Department,
            Field = Word(e.Field),
            Channels = [.. e.Channels.Select(Word)],
            PublishedOn = e.PublishedOn,
        }),
        InformationWithdrawn e => told.Tell(e.On, new Facts.InformationWithdrawn
        {
            Department = e.Department,
            Field = Word(e.Field),
            Channels = [.. e.Channels.Select(Word)],
            PublishedOn = e.PublishedOn,
            InTime = e.InTime,
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    private static string Word(InformationField field) => field switch
    {
        InformationField.Employment => Facts.InformationFields.Employment,
        InformationField.SocialInsurance => Facts.InformationFields.SocialInsurance,
        InformationField.PersonnelExaminations => Facts.InformationFields.PersonnelExaminations,
        InformationField.Recruitment => Facts.InformationFields.Recruitment,
        InformationField.LabourRights => Facts.InformationFields.LabourRights,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private static string Word(PublicationChannel channel) => channel switch
    {
        PublicationChannel.Website => Facts.PublicationChannels.Website,
        PublicationChannel.Gazette => Facts.PublicationChannels.Gazette,
        PublicationChannel.Newspaper => Facts.PublicationChannels.Newspaper,
        PublicationChannel.Magazine => Facts.PublicationChannels.Magazine,
        PublicationChannel.Radio => Facts.PublicationChannels.Radio,
        PublicationChannel.Television => Facts.PublicationChannels.Television,
        PublicationChannel.PressConference => Facts.PublicationChannels.PressConference,
        PublicationChannel.ServiceCentre => Facts.PublicationChannels.ServiceCentre,
        PublicationChannel.SocialMedia => Facts.PublicationChannels.SocialMedia,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };
}
