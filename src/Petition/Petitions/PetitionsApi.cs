using Hrss.EventLog.Linking;
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
        var petitions = app.MapApi("petitions").Screened();
        RegisterPetition.Map(petitions);
        CorrectRegistration.Map(petitions);
        ElectRepresentatives.Map(petitions);
        ClassifyPetition.Map(petitions);
        ObjectToCompetence.Map(petitions);
        AnswerObjection.Map(petitions);
        AcceptPetition.Map(petitions);
        DeclinePetition.Map(petitions);
        WithdrawPetition.Map(petitions);
        AssignPetition.Map(petitions);
        RecuseOfficer.Map(petitions);
        LeadCase.Map(petitions);
        SupervisePetition.Map(petitions);
        ReplyToSupervision.Map(petitions);
        ExtendHandling.Map(petitions);
        HoldHearing.Map(petitions);
        MediatePetition.Map(petitions);
        LeaveSimpleHandling.Map(petitions);
        AnswerDemands.Map(petitions);
        AnswerPetition.Map(petitions);
        ReportBack.Map(petitions);
        DeliverOpinion.Map(petitions);
        AskReview.Map(petitions);
        DecideReview.Map(petitions);
        ConcludePetition.Map(petitions);
        ReopenPetition.Map(petitions);
        PetitionRegister.Map(petitions);
        AlikePetitions.Map(petitions);
        FindAlikePetitions.Map(petitions);
        PetitionProcedures.Map(petitions);
        app.MapLinks<Petition>(petitions, Policies.HandlePetitions, PetitionRefusals.NotFound);
        app.MapTransfers<Petition>(petitions, Policies.HandlePetitions, PetitionRefusals.NotFound);
        PetitionDetails.Map(petitions);
    }
}
