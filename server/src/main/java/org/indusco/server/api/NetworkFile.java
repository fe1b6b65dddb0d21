package org.indusco.server.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.indusco.app.sight.LentNetwork;
import org.indusco.exchange.TextFiles;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.indusco.server.change.Flaw;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.springframework.http.ResponseEntity;

/// A network as of a revision, or a table of it, as a file that a browser keeps.
public final class NetworkFile {

  private final LentNetwork network;
  private final long revision;

  /// @param network of which the file tells
  /// @param revision as of which it does
  public NetworkFile(LentNetwork network, long revision) {
    this.network = network;
    this.revision = revision;
  }

  /// Writes tables.
  private interface Writing {

    void write(TextNetwork texts, OutputStream out) throws IOException;
  }

  /// A table as CSV.
  public ResponseEntity<byte[]> csv(String table, TextTable texts) {
    return answer(table + ".csv", TextFiles.csv(table, texts).getBytes(StandardCharsets.UTF_8));
  }

  /// Tables as a workbook.
  ///
  /// @param name of the file, without its ending
  /// @throws ProblemException when a cell of a workbook cannot hold what one of them has
  public ResponseEntity<byte[]> workbook(String name, TextNetwork texts) throws IOException {
    return written(name + ".xlsx", texts, TextFiles::writeWorkbook);
  }

  /// A network as the zip file of its folder.
  ///
  /// @param name of the file, without its ending
  /// @throws ProblemException when a file of the folder cannot hold what the network has
  ResponseEntity<byte[]> folder(String name, TextNetwork texts) throws IOException {
    return written(name + ".zip", texts, TextFiles::writeZip);
  }

  private ResponseEntity<byte[]> written(String name, TextNetwork texts, Writing writing)
      throws IOException {
    List<Flaw> unfit =
        TextFiles.unfit(texts, Path.of(name)).stream().map(f -> Flaw.of(-1, f)).toList();
    if (!unfit.isEmpty()) {
      throw new ProblemException(Problem.of(Code.NETWORK_HAS_FAULTS).beside("faults", unfit));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.write(texts, out);
    return answer(name, out.toByteArray());
  }

  private ResponseEntity<byte[]> answer(String name, byte[] content) {
    return Attachment.of(Lent.answer(network, revision), name, content);
  }
}
