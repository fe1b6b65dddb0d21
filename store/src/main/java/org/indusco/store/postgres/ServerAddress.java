package org.indusco.store.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.indusco.store.postgres.DatabaseException.Reason;

/// Where a database is and how to enter it.
///
/// @param host a name or an address
/// @param port 1 to 65535
/// @param database its name
/// @param user who enters
/// @param password with which word; without one the driver looks into `~/.pgpass`
/// @param options of the connection, such as `sslmode`
public record ServerAddress(
    String host,
    int port,
    String database,
    String user,
    Optional<String> password,
    Map<String, String> options) {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);

  /// What may stand behind the question mark, and what the driver calls it.
  private static final Map<String, String> OPTIONS =
      new TreeMap<>(
          Map.of(
              "application_name", "ApplicationName",
              "channel_binding", "channelBinding",
              "sslcert", "sslcert",
              "sslkey", "sslkey",
              "sslmode", "sslmode",
              "sslnegotiation", "sslNegotiation",
              "sslrootcert", "sslrootcert"));

  /// Checks and copies.
  public ServerAddress {
    options = Map.copyOf(options);
    if (port < 1 || port > 65535) {
      throw bad("port " + port + " is not between 1 and 65535");
    }
  }

  /// Reads `postgresql://user:password@host:port/name?sslmode=require`; the port is 5432 and the
  /// name of the database that of the user unless told otherwise.
  ///
  /// @param environment where the password is looked for (`PGPASSWORD`) if the text has none
  public static ServerAddress parse(String text, Map<String, String> environment) {
    URI uri = uri(text);
    if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
      throw bad("it does not begin with postgresql://");
    }
    if (uri.getHost() == null) {
      throw bad("no host was found in it");
    }
    String[] login = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
    if (login[0].isEmpty()) {
      throw bad("it names no user");
    }
    String user = decoded(login[0]);
    String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("^/", "");
    Optional<String> password =
        login.length > 1 && !login[1].isEmpty()
            ? Optional.of(decoded(login[1]))
            : Optional.ofNullable(environment.get("PGPASSWORD"));
    return new ServerAddress(
        uri.getHost(),
        uri.getPort() < 0 ? 5432 : uri.getPort(),
        path.isEmpty() ? user : decoded(path),
        user,
        password,
        options(Optional.ofNullable(uri.getRawQuery()).orElse("")));
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      // Its message repeats the text, and with it the password.
      throw bad(e.getReason().toLowerCase(Locale.ROOT) + " at character " + e.getIndex());
    }
  }

  private static Map<String, String> options(String query) {
    Map<String, String> options = new TreeMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      String name = OPTIONS.get(parts[0]);
      if (name == null || parts.length < 2) {
        throw bad("\"" + parts[0] + "\" is none of " + String.join(", ", OPTIONS.keySet()));
      }
      options.put(name, decoded(parts[1]));
    }
    return options;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw bad("a % in it is not followed by two hexadecimal digits");
    }
  }

  private static DatabaseException bad(String why) {
    return new DatabaseException(
        Reason.BAD_ADDRESS,
        "The address of the database is not understood: "
            + why
            + ".\n  It looks like postgresql://user@host:5432/name, with the password in PGPASSWORD or"
            + " ~/.pgpass, and special characters as % and two hexadecimal digits.");
  }

  /// The same server and user with another database.
  public ServerAddress with(String otherDatabase) {
    return new ServerAddress(host, port, otherDatabase, user, password, options);
  }

  /// What JDBC calls the place, without user and password.
  public String jdbcUrl() {
    return "jdbc:postgresql://"
        + host
        + ":"
        + port
        + "/"
        + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// What the driver needs to connect, with limits of time for connecting.
  public Properties properties() {
    Properties properties = new Properties();
    properties.putAll(options);
    properties.setProperty("user", user);
    password.ifPresent(word -> properties.setProperty("password", word));
    properties.setProperty("connectTimeout", Long.toString(CONNECT_WITHIN.toSeconds()));
    properties.setProperty("loginTimeout", Long.toString(2 * CONNECT_WITHIN.toSeconds()));
    properties.setProperty("tcpKeepAlive", "true");
    properties.putIfAbsent("ApplicationName", "indusco");
    return properties;
  }

  /// The place without the password.
  @Override
  public String toString() {
    return "postgresql://" + user + "@" + host + ":" + port + "/" + database;
  }
}
