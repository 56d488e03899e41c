using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Consultation.Open311.Commands;

/// <summary>What a service request must hold before it is looked at; fields are named as the standard names them.</summary>
internal sealed partial class CreateServiceRequestRules : AbstractValidator<CreateServiceRequest>
{
    /// <summary>The standard's limit of a description.</summary>
    public const int LongestDescription = 4000;

    public CreateServiceRequestRules(IConfiguration configuration)
    {
        var hosts = configuration.GetSection("Mailbox:AttachmentHosts").Get<string[]>() ?? [];
        RuleFor(r => r.ServiceCode).NotEmpty().OverridePropertyName("service_code");
        RuleFor(r => r.Description).NotEmpty().MaximumLength(LongestDescription).OverridePropertyName("description");
        RuleFor(r => r.Latitude).Must((r, lat) => (lat is null) == (r.Longitude is null) && (lat is null || Degrees(lat, 90) is not null))
            .Explained("open311.latitude", "纬度须为 -90 至 90，并与经度（long）一同填写。", "A latitude is from -90 to 90 and comes with a longitude (long).")
            .OverridePropertyName("lat");
        RuleFor(r => r.Longitude).Must(value => value is null || Degrees(value, 180) is not null)
            .Explained("open311.longitude", "经度须为 -180 至 180。", "A longitude is from -180 to 180.").OverridePropertyName("long");
        RuleFor(r => r.AddressString).MaximumLength(500).OverridePropertyName("address_string");
        RuleFor(r => r.AddressId).MaximumLength(100).OverridePropertyName("address_id");
        RuleFor(r => r.Email).MaximumLength(100).OverridePropertyName("email");
        RuleFor(r => r.DeviceId).MaximumLength(200).OverridePropertyName("device_id");
        RuleFor(r => r.AccountId).MaximumLength(200).OverridePropertyName("account_id");
        RuleFor(r => r.FirstName).MaximumLength(25).OverridePropertyName("first_name");
        RuleFor(r => r.LastName).MaximumLength(24).OverridePropertyName("last_name");
        RuleFor(r => r.Phone).MaximumLength(30).OverridePropertyName("phone");
        RuleFor(r => r.MediaUrl).Must(sent => sent is null || (sent.Length <= 2000 && Uri.TryCreate(sent, UriKind.Absolute, out var url) && url.UserInfo.Length == 0
                && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && hosts.Contains(url.Host)))))
            .Explained("mailbox.attachment-url", "附件地址须为 https，或者为配置允许的主机。", "The address of a file is https, or at a configured host.")
            .OverridePropertyName("media_url");
        RuleFor(r => r.Employer).MaximumLength(100).OverridePropertyName("attribute[employer]");
        RuleFor(r => r.Place).MaximumLength(50).OverridePropertyName("attribute[place]");
        RuleFor(r => r.Subject).MaximumLength(200).OverridePropertyName("attribute[subject]");
        RuleFor(r => r.ExternalNumber).MaximumLength(100)
            .Must(number => number is null || (number == number.Trim() && number.Length > 0))
            .Explained("consultation.blanks-around-number", "来源编号前后不得有空白。", "No blanks around the source's number.")
            .Text()
            // What a system sends without a number of its own it knows under ours: no number of its own may look like one.
            .Must(number => number is null || !OurNumber().IsMatch(number))
            .Explained("open311.number-of-ours", "来源编号不得与本局登记编号同形。", "The source's number must not look like one of ours.")
            .OverridePropertyName("attribute[external_number]");
    }

    /// <summary>A coordinate in degrees; null where it is none.</summary>
    public static double? Degrees(string? text, double most) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees
            : null;

    [GeneratedRegex(@"^ZX-\d{4}-\d{6,}\z")]
    private static partial Regex OurNumber();
}
