namespace Hrss.Disclosure.Requests;

/// <summary>送达方式.</summary>
public enum DeliveryWay
{
    /// <summary>当面领取.</summary>
    InPerson,

    /// <summary>邮寄.</summary>
    Post,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>网上平台.</summary>
    Online,

    /// <summary>传真.</summary>
    Fax,
}
