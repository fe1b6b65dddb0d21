package org.indusco.server.search;

import com.fasterxml.jackson.annotation.JsonInclude;

/// Something that was found.
///
/// @param title what it is called, in both languages where it has names in both
/// @param detail what tells it from others, in the reader's language; may be empty
/// @param href the address of the page that tells of it
/// @param about by which an atlas of the network names it, as kind and id; empty when it does not
/// @param farness 0 for what is called so, more for what is farther from it
record Hit(
    String title,
    String detail,
    String href,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String about,
    int farness) {}
