package org.indusco.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Copies whole tables out of a connection and into it, as CSV that is the same on every server.
final class Copying {

  private static final String FORM = " (format csv, header, encoding 'UTF8')";

  private final CopyManager copy;

  Copying(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'iso_8601';"
              + " set bytea_output = 'hex'; set extra_float_digits = 1; set statement_timeout = 0");
    }
    copy = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  /// Copies a query out.
  ///
  /// @return the hash of what was written, as 64 hexadecimal digits
  String out(String query, OutputStream to) throws SQLException, IOException {
    DigestOutputStream counted = new DigestOutputStream(to, sha256());
    copy.copyOut("copy (" + query + ") to stdout" + FORM, counted);
    counted.flush();
    return HexFormat.of().formatHex(counted.getMessageDigest().digest());
  }

  /// Copies into a table.
  ///
  /// @param target the table with its columns
  void in(String target, InputStream from) throws SQLException, IOException {
    copy.copyIn("copy " + target + " from stdin" + FORM, from);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
