/** Who makes OCOP products (chủ thể OCOP): the register of producers that are named in public. */
@NullMarked
package vn.ntm.ocop.producer;

import org.jspecify.annotations.NullMarked;
