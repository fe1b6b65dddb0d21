/// The API: accounts and networks as JSON under `/api/v1`.
///
/// In: parameters and bodies. Out: JSON, in pages where it may be long. Always holds: it shows
/// nothing that the pages would not show to the same person.
@NullMarked
package org.indusco.server.api;

import org.jspecify.annotations.NullMarked;
