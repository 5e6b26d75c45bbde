/** Where rule sets are kept. */
@NullMarked
package vn.ntm.ocop.ruleset.persistence;

import org.jspecify.annotations.NullMarked;
