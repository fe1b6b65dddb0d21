/// How a problem is answered: as problem+json to programs, as a page to people.
///
/// In: what was thrown or refused, wherever that happened: in a handler, in a filter, in the HTTP
/// server before any of them. Out: one form of answer. Always holds: no stack trace, no page of a
/// framework; what went wrong inside is logged under a case id that the answer names.
@NullMarked
package org.indusco.server.answer;

import org.jspecify.annotations.NullMarked;
