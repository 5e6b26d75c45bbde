/** The rules by which products are scored: decisions, their star brackets, and what they leave open. */
@NullMarked
package vn.ntm.ocop.ruleset.domain;

import org.jspecify.annotations.NullMarked;
