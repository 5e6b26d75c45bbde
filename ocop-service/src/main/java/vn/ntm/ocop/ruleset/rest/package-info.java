/** Rule sets and score sheets as the API shows them. */
@NullMarked
package vn.ntm.ocop.ruleset.rest;

import org.jspecify.annotations.NullMarked;
