using System.Globalization;
using System.Text.RegularExpressions;
using Hrss.Contracts;
using Hrss.Reporting.Figures;

namespace Hrss.Reporting.Reports;

/// <summary>
/// 年报正文: the seven chapters of the report under the 2008 regulation (Art. 32), as templates in which <c>{measure}</c> stands for a figure.
/// No figure is written by hand: a sentence without its measure cannot state one.
/// </summary>
internal static partial class ReportText
{
    private static readonly (string Title, string[] Paragraphs)[] Template =
    [
        ("一、概述",
        [
            "{year}年，我局按照《中华人民共和国政府信息公开条例》的要求开展政府信息公开工作，并依照信访法规办理群众来信来访。本年报所列数字均由业务系统中的具体事项逐件汇总得出，点击任一数字可查阅其依据。",
            $"负有公开责任的行政科室和二级机构共{{{Measures.DepartmentsListed}}}个，公开面为{{{Figure.Coverage}}}%。",
            $"本年共登记来访{{{Measures.Visits}}}批、来信{{{Measures.LettersReceived}}}件、上级交办件{{{Measures.AssignedMattersReceived}}}件，按期答复信访事项{{{Measures.PetitionsAnsweredInTime}}}件。",
            $"以宣传人力资源和社会保障政策法规为重点，本年举办宣传培训活动{{{Measures.OutreachActivities}}}场，其中宣传月、宣传周{{{Measures.PublicityCampaigns}}}次；对系统工作人员、街道社区机构工作人员、用人单位负责人、劳资人员和公众分批次、分层次举办{{{Measures.OutreachBatches}}}期，通过培训班、讨论会、座谈会、法制讲座培训{{{Measures.PeopleTrained}}}人，各类活动共覆盖{{{Measures.PeopleReached}}}人。",
        ]),
        ("二、主动公开政府信息情况",
        [
            $"本年主动公开就业服务、社会保险、人事考试、人才招聘、劳动维权等各类政府信息{{{Measures.InformationPublished}}}条，其中{{{Measures.InformationPublishedInTime}}}条在信息形成之日起二十个工作日内公开。",
            $"通过门户网站、报纸、杂志、广播、电视、新闻发布会等渠道共发布{{{Measures.Publications}}}次。",
            $"年末实施的行政审批事项{{{Measures.ApprovalItems}}}项，其中进驻市政务服务中心、实行“一站式”服务的{{{Measures.ApprovalItemsAtServiceCentre}}}项。",
        ]),
        ("三、依申请公开信息办理情况",
        [
            $"本年收到依申请公开的事项{{{Measures.RequestsReceived}}}件，办结{{{Measures.RequestsAnswered}}}件，其中按期办结{{{Measures.RequestsAnsweredInTime}}}件；年末尚未办结{{{Measures.RequestsOpen}}}件，其中逾期{{{Measures.RequestsOverdue}}}件。",
        ]),
        ("四、政府信息公开的收费及减免情况",
        [
            $"本年因政府信息公开收取费用共{{{Measures.FeesCharged}}}元，减免{{{Measures.FeesWaived}}}元，实缴{{{Measures.FeesPaid}}}元。",
        ]),
        ("五、申请行政复议、提起行政诉讼情况",
        [
            $"本年因政府信息公开被申请行政复议{{{Measures.Reviews}}}件，被提起行政诉讼{{{Measures.Lawsuits}}}件，被申诉举报{{{Measures.Complaints}}}件。",
            $"本年审结情况：行政复议维持{{{Measures.ReviewsUpheld}}}件、纠正{{{Measures.ReviewsCorrected}}}件、其他结果{{{Measures.ReviewsOther}}}件，年末尚未审结{{{Measures.ReviewsPending}}}件；未经复议直接起诉的行政诉讼维持{{{Measures.DirectLawsuitsUpheld}}}件、纠正{{{Measures.DirectLawsuitsCorrected}}}件、其他结果{{{Measures.DirectLawsuitsOther}}}件，年末尚未审结{{{Measures.DirectLawsuitsPending}}}件；复议后起诉的行政诉讼维持{{{Measures.LawsuitsAfterReviewUpheld}}}件、纠正{{{Measures.LawsuitsAfterReviewCorrected}}}件、其他结果{{{Measures.LawsuitsAfterReviewOther}}}件，年末尚未审结{{{Measures.LawsuitsAfterReviewPending}}}件；申诉举报维持{{{Measures.ComplaintsUpheld}}}件、纠正{{{Measures.ComplaintsCorrected}}}件、其他结果{{{Measures.ComplaintsOther}}}件，年末尚未审结{{{Measures.ComplaintsPending}}}件。",
        ]),
        ("六、处理相关信息咨询情况",
        [
            $"本年接待群众来访{{{Measures.Visits}}}批次，涉及{{{Measures.PeopleInVisits}}}人，其中集体上访{{{Measures.GroupVisits}}}起；处理来信{{{Measures.LettersHandled}}}件。",
            $"回复“市长信箱”{{{Measures.MailboxAnswered}}}件，答复“市长热线”{{{Measures.HotlineAnswered}}}人次，答复网上咨询{{{Measures.OnlineQuestionsAnswered}}}件。",
            $"完成省厅、市委、市政府、市人大、市信访局等上级机关交办件{{{Measures.AssignedMattersCompleted}}}件。",
            $"至年末，尚未答复的信访事项{{{Measures.PetitionsOpen}}}件、咨询{{{Measures.ConsultationsOpen}}}件。",
        ]),
        ("七、主要问题及下一步打算",
        [
            "存在的主要问题和下一步打算由本机关在定稿时填写。系统只陈述能够逐件证明的事实。",
        ]),
    ];

    public static IReadOnlyList<Chapter> Write(int year, IReadOnlyDictionary<string, FigureValue> figures) =>
        [.. Template.Select(chapter => new Chapter(chapter.Title, [.. chapter.Paragraphs.Select(text => new Paragraph([.. Runs(text, year, figures)]))]))];

    private static IEnumerable<Run> Runs(string text, int year, IReadOnlyDictionary<string, FigureValue> figures)
    {
        foreach (var piece in Pieces().Split(text).Where(p => p.Length > 0))
        {
            yield return piece switch
            {
                "{year}" => new Run(year.ToString(CultureInfo.InvariantCulture)),
                ['{', .. var measure, '}'] => new Run(Written(figures[measure]), measure),
                _ => new Run(piece),
            };
        }
    }

    private static string Written(FigureValue figure) => figure.Unit == "分"
        ? (figure.Value / 100).ToString("0.##", CultureInfo.InvariantCulture)
        : figure.Value.ToString("#,0.#", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\{[^}]+\})")]
    private static partial Regex Pieces();
}
