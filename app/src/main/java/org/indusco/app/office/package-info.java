/// The offices where people ask for plans and decide on them, change networks, hand in files and
/// ask what was said when: jobs, plans, approvals and the register behind the rights that people
/// have.
///
/// In go wishes and decisions with the person whose they are; out comes what became of them. It
/// always holds that nobody hears of a plan, job or change of a network that he may not read, that
/// only planners ask for plans and change networks, and that only approvers of a party speak for
/// it.
@NullMarked
package org.indusco.app.office;

import org.jspecify.annotations.NullMarked;
