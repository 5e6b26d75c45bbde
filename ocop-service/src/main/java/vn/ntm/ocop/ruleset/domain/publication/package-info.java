/** What a rule set must hold to be published, and the name of all that it says. */
@NullMarked
package vn.ntm.ocop.ruleset.domain.publication;

import org.jspecify.annotations.NullMarked;
