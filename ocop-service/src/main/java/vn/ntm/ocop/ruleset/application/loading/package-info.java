/** Imports of rule sets. */
@NullMarked
package vn.ntm.ocop.ruleset.application.loading;

import org.jspecify.annotations.NullMarked;
