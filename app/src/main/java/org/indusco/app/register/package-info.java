/// The dated register: what a network is, was and was known to be, and who changed it when and why.
///
/// In go proposals to change what holds of a subject during a span of days; out come revisions, and
/// the entries that hold on any day as they were known at any revision. It always holds that
/// nothing is edited or deleted: a revision adds to those before it, and undoing is a new revision.
///
/// Two axes of time are never confused. A [org.indusco.app.register.Span] says when something is
/// true in the world; a revision's number and moment say when the register came to know it.
@NullMarked
package org.indusco.app.register;

import org.jspecify.annotations.NullMarked;
