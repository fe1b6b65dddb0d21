package org.indusco.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes zip files as they should be, and as they should not be.
final class RawZip {

  /// One part, with what its headers say of it.
  static final class Entry {
    final String name;
    final byte[] data;
    final byte[] packed;
    final long crc;
    String localName;
    long size;
    long packedSize;
    int method = 8;
    int unixType = 0x8000;
    int offset = -1;
    byte[] extra = new byte[0];

    Entry(String name, byte[] data, boolean deflated) {
      this.name = name;
      this.localName = name;
      this.data = data;
      method = deflated ? 8 : 0;
      packed = deflated ? deflate(data) : data;
      size = data.length;
      packedSize = packed.length;
      CRC32 sum = new CRC32();
      sum.update(data);
      crc = sum.getValue();
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  static RawZip of(Map<String, byte[]> parts) {
    RawZip zip = new RawZip();
    parts.forEach((name, data) -> zip.entries.add(new Entry(name, data, true)));
    return zip;
  }

  Entry add(String name, byte[] data) {
    Entry entry = new Entry(name, data, false);
    entries.add(entry);
    return entry;
  }

  Entry get(String name) {
    return entries.stream().filter(entry -> entry.name.equals(name)).findFirst().orElseThrow();
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Entry entry : entries) {
      if (entry.offset < 0) {
        entry.offset = out.size();
        out.writeBytes(local(entry));
        out.writeBytes(entry.packed);
      }
    }
    int start = out.size();
    for (Entry entry : entries) {
      byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
      put(out, 4, 0x02014b50);
      put(out, 2, 3 << 8 | 20);
      put(out, 2, 20);
      head(out, entry, name.length);
      put(out, 2, entry.extra.length);
      put(out, 2, 0);
      put(out, 2, 0);
      put(out, 2, 0);
      put(out, 4, (long) (entry.unixType | 0x1A4) << 16);
      put(out, 4, entry.offset);
      out.writeBytes(name);
      out.writeBytes(entry.extra);
    }
    int length = out.size() - start;
    put(out, 4, 0x06054b50);
    put(out, 4, 0);
    put(out, 2, entries.size());
    put(out, 2, entries.size());
    put(out, 4, length);
    put(out, 4, start);
    put(out, 2, 0);
    return out.toByteArray();
  }

  /// A part's own header.
  static byte[] local(Entry entry) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] name = entry.localName.getBytes(StandardCharsets.UTF_8);
    put(out, 4, 0x04034b50);
    put(out, 2, 20);
    head(out, entry, name.length);
    put(out, 2, 0);
    out.writeBytes(name);
    return out.toByteArray();
  }

  private static void head(ByteArrayOutputStream out, Entry entry, int nameLength) {
    put(out, 2, 1 << 11);
    put(out, 2, entry.method);
    put(out, 4, 0);
    put(out, 4, entry.crc);
    put(out, 4, entry.packedSize);
    put(out, 4, entry.size);
    put(out, 2, nameLength);
  }

  private static void put(ByteArrayOutputStream out, int bytes, long number) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (number >> 8 * i) & 0xFF);
    }
  }

  private static byte[] deflate(byte[] data) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(data);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(some, 0, deflater.deflate(some));
    }
    deflater.end();
    return out.toByteArray();
  }
}
