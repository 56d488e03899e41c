using Hrss.EventLog.Transferring;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Petitions.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Petition.Petitions;

/// <summary>信访事项: what can be done with petitions.</summary>
internal static class PetitionsApi
{
    public static void MapPetitions(this IEndpointRouteBuilder app)
    {
        var petitions = app.MapApi("petitions");
        RegisterPetition.Map(petitions);
        CorrectRegistration.Map(petitions);
        AcceptPetition.Map(petitions);
        DeclinePetition.Map(petitions);
        AssignPetition.Map(petitions);
        AnswerPetition.Map(petitions);
        ReportBack.Map(petitions);
        app.MapTransfers<Petition>(petitions, Policies.HandlePetitions, PetitionRefusals.NotFound);
        PetitionDetails.Map(petitions);
    }
}
