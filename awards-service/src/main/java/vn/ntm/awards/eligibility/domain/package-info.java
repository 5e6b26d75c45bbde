/** Whether somebody can be given a form for an achievement: every rule, with what was found and its legal source. */
@NullMarked
package vn.ntm.awards.eligibility.domain;

import org.jspecify.annotations.NullMarked;
