namespace Hrss.Portal.Consultation;

/// <summary>How the portal reaches Consultation.</summary>
internal static class ConsultationConnection
{
    public static void AddConsultation(this WebApplicationBuilder builder) =>
        builder.Services.AddHttpClient<ConsultationClient>(client => client.BaseAddress = new Uri("http://consultation"));
}
