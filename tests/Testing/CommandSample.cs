using System.Text.Json;
using System.Text.Json.Nodes;
using Hrss.ServiceDefaults;

namespace Hrss.Testing;

/// <summary>A service's commands, as an example of all: how a matter is registered and one act on it.</summary>
/// <param name="Address">Where matters are registered.</param>
/// <param name="Registration">A registration that the import may make; it has a date <c>on</c>.</param>
/// <param name="Text">A required text in it.</param>
/// <param name="Word">A required enumeration in it.</param>
/// <param name="TooEarly">The code of the refusal of a registration on the first day of the year 1.</param>
/// <param name="Act">An act on a fresh matter, as the last step of its address.</param>
/// <param name="ActBody">The act.</param>
/// <param name="NotFound">The code for a matter that there is not.</param>
/// <param name="WrongRole">A role that may not act on these matters.</param>
/// <param name="NeedsStaff">The code of the refusal of the registration where it is not made by those who handle these matters.</param>
public sealed record CommandSample(
    string Address, object Registration, string Text, string Word, string TooEarly, string Act, object ActBody, string NotFound, string WrongRole, string NeedsStaff)
{
    /// <summary>The registration, to be changed.</summary>
    public JsonObject Body() => JsonSerializer.SerializeToNode(Registration, Json.Options)!.AsObject();

    /// <summary>The registration with one field set, as text.</summary>
    public string With(string field, JsonNode? value)
    {
        var body = Body();
        body[field] = value;
        return body.ToJsonString(Json.Options);
    }

    /// <summary>The registration without one field, as text.</summary>
    public string Without(string field)
    {
        var body = Body();
        body.Remove(field);
        return body.ToJsonString(Json.Options);
    }

    /// <summary>The registration with something put, letter by letter, in front of its first field.</summary>
    public string Beginning(string raw) => "{" + raw + "," + Body().ToJsonString(Json.Options)[1..];
}
