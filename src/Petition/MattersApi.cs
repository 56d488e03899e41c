using Hrss.Ledgers;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Imports;

namespace Hrss.Petition;

/// <summary>信访的各类事项: every kind of matter that the service takes in.</summary>
internal static class MattersApi
{
    public static void MapMatters(this IEndpointRouteBuilder app)
    {
        app.MapPetitions();
        app.MapImports<PetitionColumn>();
        app.MapStability();
    }
}
