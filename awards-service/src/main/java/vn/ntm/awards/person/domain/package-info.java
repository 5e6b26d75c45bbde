/** What is kept of a person, and in which form. */
@NullMarked
package vn.ntm.awards.person.domain;

import org.jspecify.annotations.NullMarked;
