/** Who stands for a producer: personal, and so in no register and in no feed. */
@NullMarked
package vn.ntm.ocop.producer.representative;

import org.jspecify.annotations.NullMarked;
