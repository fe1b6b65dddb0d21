package org.indusco.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indusco.store.migrate.Migrations;

/// The tables of a database and their columns, as PostgreSQL knows them.
///
/// Sessions of those who have signed in are no part of a backup, nor is the list of migrations,
/// which are run anew.
final class Tables {

  private static final Set<String> LEFT_OUT =
      Set.of(Migrations.HISTORY, "spring_session", "spring_session_attributes");

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /// The names of the tables, each behind those that it refers to.
  List<String> inOrder() throws SQLException {
    Map<String, Set<String>> references = new TreeMap<>();
    for (String name :
        texts(
            """
            select relname from pg_class
            where relkind = 'r' and relnamespace = current_schema()::regnamespace
            order by relname
            """)) {
      if (!LEFT_OUT.contains(name)) {
        references.put(
            name,
            new LinkedHashSet<>(
                texts(
                    """
                    select target.relname from pg_constraint
                    join pg_class target on target.oid = confrelid
                    where contype = 'f' and conrelid = ?::regclass and confrelid <> conrelid
                    """,
                    name)));
      }
    }
    return sorted(references);
  }

  private static List<String> sorted(Map<String, Set<String>> references) {
    Set<String> done = new LinkedHashSet<>();
    while (done.size() < references.size()) {
      List<String> next =
          references.entrySet().stream()
              .filter(each -> !done.contains(each.getKey()))
              .filter(each -> done.containsAll(each.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("tables refer to each other in a circle: " + references);
      }
      done.addAll(next);
    }
    return List.copyOf(done);
  }

  /// The query whose CSV is the table's: all columns that are stored, in an order that is the
  /// same on every server.
  String query(String table) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String name : columns(table)) {
      columns.put(name, quoted(name));
    }
    List<String> key =
        texts(
            """
            select attname from pg_index
            join pg_attribute on attrelid = indrelid and attnum = any (indkey)
            where indisprimary and indrelid = ?::regclass
            order by attnum
            """,
            table);
    String order =
        (key.isEmpty() ? columns.keySet() : key)
            .stream()
                .map(name -> quoted(name) + "::text collate \"C\"")
                .collect(Collectors.joining(", "));
    return "select "
        + String.join(", ", columns.values())
        + " from "
        + quoted(table)
        + " order by "
        + order;
  }

  /// The table with its columns in brackets, as COPY takes it.
  String target(String table) throws SQLException {
    return quoted(table)
        + columns(table).stream().map(Tables::quoted).collect(Collectors.joining(", ", " (", ")"));
  }

  private List<String> columns(String table) throws SQLException {
    return texts(
        """
        select attname from pg_attribute
        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum
        """,
        table);
  }

  long rows(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + quoted(table))) {
      row.next();
      return row.getLong(1);
    }
  }

  /// Where the counters stand.
  List<Manifest.Sequence> sequences() throws SQLException {
    List<Manifest.Sequence> sequences = new ArrayList<>();
    for (String name :
        texts(
            """
            select relname from pg_class
            where relkind = 'S' and relnamespace = current_schema()::regnamespace
            order by relname
            """)) {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("select last_value, is_called from " + quoted(name))) {
        row.next();
        sequences.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
      }
    }
    return sequences;
  }

  void set(Manifest.Sequence sequence) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
      statement.setString(1, quoted(sequence.name()));
      statement.setLong(2, sequence.last());
      statement.setBoolean(3, sequence.called());
      statement.execute();
    }
  }

  /// The number of the database, or a dash if it has none yet.
  String database() throws SQLException {
    return texts("select id::text from installation").stream().findFirst().orElse("-");
  }

  private List<String> texts(String query, String... tables) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < tables.length; i++) {
        statement.setString(i + 1, quoted(tables[i]));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
    }
    return texts;
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
