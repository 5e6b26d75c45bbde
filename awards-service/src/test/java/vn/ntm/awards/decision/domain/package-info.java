/** Tests of the rules of decisions. */
@NullMarked
package vn.ntm.awards.decision.domain;

import org.jspecify.annotations.NullMarked;
