namespace Hrss.Contracts;

/// <summary>信访渠道: how a petition arrives.</summary>
public static class PetitionChannels
{
    /// <summary>来访.</summary>
    public const string Visit = "visit";

    /// <summary>来信.</summary>
    public const string Letter = "letter";

    /// <summary>来电.</summary>
    public const string Call = "call";

    /// <summary>上级交办.</summary>
    public const string Assigned = "assigned";

    /// <summary>网上信访.</summary>
    public const string Online = "online";

    /// <summary>其他业务转送.</summary>
    public const string Transferred = "transferred";
}

/// <summary>复查、复核.</summary>
public static class PetitionReviewLevels
{
    /// <summary>复查.</summary>
    public const string Review = "review";

    /// <summary>复核.</summary>
    public const string Reexamination = "reexamination";
}

/// <summary>复查、复核结果.</summary>
public static class PetitionReviewResults
{
    /// <summary>维持.</summary>
    public const string Upheld = "upheld";

    /// <summary>变更或者撤销.</summary>
    public const string Changed = "changed";
}

/// <summary>信访处理意见 (2005 Art. 32; 2022 Art. 32).</summary>
public static class PetitionOutcomes
{
    /// <summary>支持.</summary>
    public const string Supported = "supported";

    /// <summary>解释.</summary>
    public const string Explained = "explained";

    /// <summary>不予支持.</summary>
    public const string NotSupported = "not-supported";
}

/// <summary>信访事项的办结方式.</summary>
public static class PetitionEndings
{
    /// <summary>答复.</summary>
    public const string Answered = "answered";

    /// <summary>不予受理.</summary>
    public const string NotAccepted = "not-accepted";

    /// <summary>信访人撤回.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>退回转送、交办机关.</summary>
    public const string Returned = "returned";
}

/// <summary>咨询渠道: how a consultation arrives.</summary>
public static class ConsultationChannels
{
    /// <summary>市长信箱.</summary>
    public const string MayorsMailbox = "mayors-mailbox";

    /// <summary>省长信箱.</summary>
    public const string GovernorsMailbox = "governors-mailbox";

    /// <summary>市长热线.</summary>
    public const string MayorsHotline = "mayors-hotline";

    /// <summary>网上咨询.</summary>
    public const string Online = "online";

    /// <summary>其他业务转送.</summary>
    public const string Transferred = "transferred";
}

/// <summary>不予受理的途径: where an item that a hotline or a mailbox does not handle belongs.</summary>
public static class ConsultationRoutes
{
    /// <summary>诉讼.</summary>
    public const string Litigation = "litigation";

    /// <summary>仲裁.</summary>
    public const string Arbitration = "arbitration";

    /// <summary>纪检监察.</summary>
    public const string Discipline = "discipline";

    /// <summary>行政复议.</summary>
    public const string AdministrativeReview = "administrative-review";

    /// <summary>政府信息公开申请.</summary>
    public const string InformationRequest = "information-request";

    /// <summary>信访.</summary>
    public const string Petition = "petition";

    /// <summary>涉及国家秘密、商业秘密、个人隐私.</summary>
    public const string Secrets = "secrets";

    /// <summary>已经办结.</summary>
    public const string AlreadyHandled = "already-handled";

    /// <summary>依法答复后以同一事实再次提出.</summary>
    public const string SameFacts = "same-facts";
}

/// <summary>依申请公开渠道: how a request for information arrives.</summary>
public static class RequestChannels
{
    /// <summary>当面.</summary>
    public const string InPerson = "in-person";

    /// <summary>需签收的邮寄.</summary>
    public const string SignedPost = "signed-post";

    /// <summary>平常信函等无需签收的邮寄.</summary>
    public const string OrdinaryPost = "ordinary-post";

    /// <summary>电子邮件.</summary>
    public const string Email = "email";

    /// <summary>网上.</summary>
    public const string Online = "online";

    /// <summary>传真.</summary>
    public const string Fax = "fax";
}

/// <summary>申请人类别: the columns of the report's table on requests.</summary>
public static class ApplicantKinds
{
    /// <summary>自然人.</summary>
    public const string NaturalPerson = "natural-person";

    /// <summary>商业企业.</summary>
    public const string CommercialEnterprise = "commercial-enterprise";

    /// <summary>科研机构.</summary>
    public const string ResearchInstitution = "research-institution";

    /// <summary>社会公益组织.</summary>
    public const string PublicWelfareOrganisation = "public-welfare-organisation";

    /// <summary>法律服务机构.</summary>
    public const string LegalServices = "legal-services";

    /// <summary>其他.</summary>
    public const string OtherOrganisation = "other-organisation";
}

/// <summary>信息领域: the five fields of the bureau's published information.</summary>
public static class InformationFields
{
    /// <summary>就业服务.</summary>
    public const string Employment = "employment";

    /// <summary>社会保险.</summary>
    public const string SocialInsurance = "social-insurance";

    /// <summary>人事考试.</summary>
    public const string PersonnelExaminations = "personnel-examinations";

    /// <summary>人才招聘.</summary>
    public const string Recruitment = "recruitment";

    /// <summary>劳动维权.</summary>
    public const string LabourRights = "labour-rights";
}

/// <summary>公开渠道: where information is published.</summary>
public static class PublicationChannels
{
    /// <summary>门户网站.</summary>
    public const string Website = "website";

    /// <summary>政府公报.</summary>
    public const string Gazette = "gazette";

    /// <summary>报纸.</summary>
    public const string Newspaper = "newspaper";

    /// <summary>杂志.</summary>
    public const string Magazine = "magazine";

    /// <summary>广播.</summary>
    public const string Radio = "radio";

    /// <summary>电视.</summary>
    public const string Television = "television";

    /// <summary>新闻发布会.</summary>
    public const string PressConference = "press-conference";

    /// <summary>政务服务中心.</summary>
    public const string ServiceCentre = "service-centre";

    /// <summary>政务新媒体.</summary>
    public const string SocialMedia = "social-media";
}

/// <summary>事项领域: what a petition or a consultation is about, so that matters about the same can be told together.</summary>
public static class MatterTopics
{
    /// <summary>失业保险.</summary>
    public const string Unemployment = "unemployment";

    /// <summary>工伤.</summary>
    public const string WorkInjury = "work-injury";

    /// <summary>退休、养老.</summary>
    public const string Pensions = "pensions";

    /// <summary>拖欠工资、民工工资.</summary>
    public const string UnpaidWages = "unpaid-wages";

    /// <summary>军转安置.</summary>
    public const string Veterans = "veterans";

    /// <summary>医疗保险.</summary>
    public const string MedicalInsurance = "medical-insurance";

    /// <summary>社会保险费.</summary>
    public const string Contributions = "contributions";

    /// <summary>就业.</summary>
    public const string Employment = "employment";

    /// <summary>劳动合同.</summary>
    public const string LabourContracts = "labour-contracts";

    /// <summary>人事人才.</summary>
    public const string Personnel = "personnel";

    /// <summary>其他.</summary>
    public const string Other = "other";
}
