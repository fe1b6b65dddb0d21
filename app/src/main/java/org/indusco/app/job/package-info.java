/// Planning as a service: plans and trials that are asked for, wait, are worked at and kept.
///
/// In go wishes for plans of networks in the register, and trials of plans; out come kept plans
/// and what came of trials, and on the way how far each has come. It always holds that a plan that
/// is kept is whole and was accepted by the checker, that it names the revision and the hash of
/// what it was made from, and that a job which was cut off says so.
@NullMarked
package org.indusco.app.job;

import org.jspecify.annotations.NullMarked;
