using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Disclosure.Catalogue.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Catalogue;

/// <summary>主动公开目录: what can be done with information published on the agency's own initiative.</summary>
internal static class CatalogueApi
{
    public static void MapCatalogue(this IEndpointRouteBuilder app)
    {
        var information = app.MapApi("information");
        DraftInformation.Map(information);
        RedraftInformation.Map(information);
        DiscardDraft.Map(information);
        ReviewSecrecy.Map(information);
        PublishInformation.Map(information);
        PublishFurther.Map(information);
        PublishRevision.Map(information);
        RepealInformation.Map(information);
        WithdrawInformation.Map(information);
        InformationDetails.Map(information);
        PublishedInformationList.Map(information);
        PublicationDuties.Map(information);
        InformationFeed.Map(information);
    }
}
