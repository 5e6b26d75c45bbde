/** The rules of eligibility, each by what is on file. */
@NullMarked
package vn.ntm.awards.eligibility.domain.rule;

import org.jspecify.annotations.NullMarked;
