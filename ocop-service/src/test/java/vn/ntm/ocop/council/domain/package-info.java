/** Tests of the rules of councils. */
@NullMarked
package vn.ntm.ocop.council.domain;

import org.jspecify.annotations.NullMarked;
