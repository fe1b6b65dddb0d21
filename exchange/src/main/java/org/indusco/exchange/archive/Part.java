package org.indusco.exchange.archive;

/// One part of a container as its headers tell it; unpacking does not believe them.
///
/// @param name of the part
/// @param start where its header stands
/// @param data where its packed bytes begin
/// @param packed how many they are
/// @param size how many it has unpacked
/// @param crc CRC-32 of the unpacked bytes
/// @param deflated whether it is packed at all
record Part(String name, int start, int data, int packed, long size, long crc, boolean deflated) {

  int end() {
    return data + packed;
  }
}
