using Hrss.Portal.Consultation;
using Hrss.Portal.Pages.Figures;
using Hrss.Portal.Pages.Home;
using Hrss.Portal.Pages.Problems;
using Hrss.Portal.Pages.Questions;
using Hrss.Portal.Pages.Reconciling;
using Hrss.Portal.Pages.Reports;
using Hrss.Portal.Reporting;
using Hrss.Portal.Shared;
using Hrss.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddReporting();
builder.AddConsultation();
builder.AddPages();

var app = builder.Build();
app.MapServiceDefaults();
app.UseMiddleware<ProblemsForPeople>();
app.MapAssets();
var pages = app.MapGroup("").RequireAuthorization(Policies.Public).ExcludeFromDescription();
ShowHome.Map(pages);
ReadReport.Map(pages);
ProveFigure.Map(pages);
ReadReconciliation.Map(pages);
FindAnswers.Map(pages);
AskQuestion.Map(pages);
SuggestAnswers.Map(pages);
ReadState.Map(pages);

await app.RunAsync();
