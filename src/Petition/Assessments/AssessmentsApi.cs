using Hrss.Petition.Assessments.Commands;
using Hrss.Petition.Assessments.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Petition.Assessments;

/// <summary>社会稳定风险评估: what can be done with risk assessments.</summary>
internal static class AssessmentsApi
{
    public static void MapAssessments(this IEndpointRouteBuilder app)
    {
        var assessments = app.MapApi("assessments");
        StartAssessment.Map(assessments);
        TakeStep.Map(assessments);
        ConcludeAssessment.Map(assessments);
        RecordDecision.Map(assessments);
        AssessmentList.Map(assessments);
    }
}
