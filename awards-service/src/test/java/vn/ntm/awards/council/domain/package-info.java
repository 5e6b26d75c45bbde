/** Tests of councils. */
@NullMarked
package vn.ntm.awards.council.domain;

import org.jspecify.annotations.NullMarked;
