package org.indusco.server.api;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file that a browser keeps instead of showing it.
public final class Attachment {

  private Attachment() {}

  /// The file of some that has a name.
  static Optional<ResponseEntity<byte[]>> find(Map<String, byte[]> files, String name) {
    return Optional.ofNullable(files.get(name))
        .map(
            content -> of(ResponseEntity.ok().cacheControl(CacheControl.noCache()), name, content));
  }

  /// A file.
  ///
  /// @param answer what else is told of it
  /// @param name of the file, whose ending tells what it is
  public static ResponseEntity<byte[]> of(
      ResponseEntity.BodyBuilder answer, String name, byte[] content) {
    return answer
        .contentType(type(name))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }

  private static MediaType type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> MediaType.valueOf("text/csv;charset=UTF-8");
      case "json" -> MediaType.APPLICATION_JSON;
      case "xlsx" -> MediaType.valueOf(ImportApi.WORKBOOK);
      case "zip" -> MediaType.valueOf(ImportApi.ZIP);
      default -> MediaType.APPLICATION_OCTET_STREAM;
    };
  }
}
