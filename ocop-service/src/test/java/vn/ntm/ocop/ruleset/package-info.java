/** Tests of rule sets and their score sheets. */
@NullMarked
package vn.ntm.ocop.ruleset;

import org.jspecify.annotations.NullMarked;
