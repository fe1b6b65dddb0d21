/// The one way in which what is signed, hashed or approved becomes bytes.
///
/// In go texts, truth values, whole numbers, lists and maps of them; out comes their JSON by RFC
/// 8785, and its hash. It always holds that equal values give equal bytes. Fractions are refused:
/// amounts are written as texts.
@NullMarked
package org.indusco.model.canonical;

import org.jspecify.annotations.NullMarked;
