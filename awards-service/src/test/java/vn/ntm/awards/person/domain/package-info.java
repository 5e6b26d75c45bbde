/** Tests of what is kept of persons. */
@NullMarked
package vn.ntm.awards.person.domain;

import org.jspecify.annotations.NullMarked;
