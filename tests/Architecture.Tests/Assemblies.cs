extern alias Portal;
using System.Reflection;
using Hrss.Consultation.Commands;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Identity.Accounts;
using Hrss.Petition.Petitions.Commands;
using Hrss.Reporting.Figures;

namespace Hrss.Architecture.Tests;

/// <summary>What was compiled, each found by a type of its own.</summary>
internal static class Assemblies
{
    public static readonly Assembly Disclosure = typeof(PublishInformation).Assembly;
    public static readonly Assembly Petition = typeof(RegisterPetition).Assembly;
    public static readonly Assembly Consultation = typeof(ReceiveConsultation).Assembly;
    public static readonly Assembly Reporting = typeof(Figure).Assembly;
    public static readonly Assembly Identity = typeof(Account).Assembly;
    public static readonly Assembly Portal = typeof(Portal::Program).Assembly;

    /// <summary>The services with a log of their own.</summary>
    public static readonly Assembly[] TellingServices = [Disclosure, Petition, Consultation];

    public static readonly Assembly[] WebProcesses = [.. TellingServices, Reporting, Identity, Portal];
}
