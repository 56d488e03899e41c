using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.Consultation.Publishing;

/// <summary>密钥环的存放: the keys of ASP.NET Data Protection in the service's database, so that every instance opens what another has encrypted.</summary>
internal sealed class KeyRingTable(NpgsqlDataSource database) : IXmlRepository
{
    private const string Name = "key_ring";

    public static Table Define(string schema)
    {
        var table = new Table(new PostgresqlObjectName(schema, Name, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("id").AsPrimaryKey();
        table.AddColumn("element", "text").NotNull();
        return table;
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var read = database.CreateCommand($"select element from {Name} order by id");
        using var rows = read.ExecuteReader();
        var elements = new List<XElement>();
        while (rows.Read())
            elements.Add(XElement.Parse(rows.GetString(0)));
        return elements;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var write = database.CreateCommand($"insert into {Name} (id, element) values ($1, $2)");
        write.Parameters.Add(new() { Value = $"{Guid.CreateVersion7():N}/{friendlyName}" });
        write.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        write.ExecuteNonQuery();
    }
}
