;; The accelerator of the language model: what kernel.ts describes, four or eight numbers at a time.
;; simd-bytes.ts holds this file assembled (tests/language/model/assemble.ts); a test compares the two.
;; Pointers and strides are in bytes; the memory is the caller's, large enough for all that they reach.
(module
  (memory (import "js" "memory") 1)

  ;; tanh of two numbers: x·P(x²)/Q(x²) with x held in ±6.5, as in squash.ts.
  (func $tanh (param $x v128) (result v128)
    (local $s v128)
    (local.set $x (f64x2.max (f64x2.min (local.get $x) (v128.const f64x2 6.5 6.5)) (v128.const f64x2 -6.5 -6.5)))
    (local.set $s (f64x2.mul (local.get $x) (local.get $x)))
    (f64x2.div
      (f64x2.mul (local.get $x)
        (f64x2.add (f64x2.mul
          (f64x2.add (f64x2.mul
            (f64x2.add (f64x2.mul
              (v128.const f64x2 4.211729358198199e-06 4.211729358198199e-06) (local.get $s))
              (v128.const f64x2 0.0023346583054404085 0.0023346583054404085)) (local.get $s))
            (v128.const f64x2 0.12365867147620345 0.12365867147620345)) (local.get $s))
          (v128.const f64x2 0.9999975343781918 0.9999975343781918)))
      (f64x2.add (f64x2.mul
        (f64x2.add (f64x2.mul
          (f64x2.add (f64x2.mul
            (v128.const f64x2 0.000148708937530979 0.000148708937530979) (local.get $s))
            (v128.const f64x2 0.021338487865020343 0.021338487865020343)) (local.get $s))
          (v128.const f64x2 0.4569830969745866 0.4569830969745866)) (local.get $s))
        (v128.const f64x2 1 1))))

  ;; Four sums become four floats: sum · scale · step + bias.
  (func $finish (param $sum v128) (param $scale i32) (param $bias i32) (param $step v128) (param $out i32)
    (v128.store (local.get $out)
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        (f32x4.demote_f64x2_zero (f64x2.add
          (f64x2.mul (f64x2.mul (f64x2.convert_low_i32x4_s (local.get $sum)) (v128.load (local.get $scale))) (local.get $step))
          (v128.load (local.get $bias))))
        (f32x4.demote_f64x2_zero (f64x2.add
          (f64x2.mul
            (f64x2.mul
              (f64x2.convert_low_i32x4_s
                (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $sum) (local.get $sum)))
              (v128.load offset=16 (local.get $scale)))
            (local.get $step))
          (v128.load offset=16 (local.get $bias)))))))

  ;; Weights: by block of eight rows, by pair of columns, the pair of each row (16 bytes a pair).
  (func (export "multiply")
    (param $weights i32) (param $scale i32) (param $bias i32) (param $blocks i32) (param $columns i32)
    (param $x i32) (param $stride i32) (param $step i32) (param $count i32) (param $out i32) (param $outStride i32)
    (local $w i32) (local $block i32) (local $left i32) (local $s i32) (local $b i32) (local $o i32)
    (local $x0 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32)
    (local $u v128) (local $v v128) (local $y v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)

    ;; Four columns at a time.
    (block $fewer
      (loop $columns4
        (br_if $fewer (i32.lt_s (local.get $count) (i32.const 4)))
        (local.set $w (local.get $weights))
        (local.set $s (local.get $scale))
        (local.set $b (local.get $bias))
        (local.set $o (local.get $out))
        (local.set $block (local.get $blocks))
        (loop $rows
          (local.set $x0 (local.get $x))
          (local.set $x1 (i32.add (local.get $x0) (local.get $stride)))
          (local.set $x2 (i32.add (local.get $x1) (local.get $stride)))
          (local.set $x3 (i32.add (local.get $x2) (local.get $stride)))
          (local.set $a0 (v128.const i32x4 0 0 0 0))
          (local.set $a1 (v128.const i32x4 0 0 0 0))
          (local.set $a2 (v128.const i32x4 0 0 0 0))
          (local.set $a3 (v128.const i32x4 0 0 0 0))
          (local.set $b0 (v128.const i32x4 0 0 0 0))
          (local.set $b1 (v128.const i32x4 0 0 0 0))
          (local.set $b2 (v128.const i32x4 0 0 0 0))
          (local.set $b3 (v128.const i32x4 0 0 0 0))
          (local.set $left (local.get $columns))
          (loop $pairs
            (local.set $u (v128.load8x8_s (local.get $w)))
            (local.set $v (v128.load8x8_s offset=8 (local.get $w)))
            (local.set $y (v128.load32_splat (local.get $x0)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $u) (local.get $y))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $y))))
            (local.set $y (v128.load32_splat (local.get $x1)))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $u) (local.get $y))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $y))))
            (local.set $y (v128.load32_splat (local.get $x2)))
            (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $u) (local.get $y))))
            (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $v) (local.get $y))))
            (local.set $y (v128.load32_splat (local.get $x3)))
            (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $u) (local.get $y))))
            (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $v) (local.get $y))))
            (local.set $u (v128.load8x8_s offset=16 (local.get $w)))
            (local.set $v (v128.load8x8_s offset=24 (local.get $w)))
            (local.set $y (v128.load32_splat offset=4 (local.get $x0)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $u) (local.get $y))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $y))))
            (local.set $y (v128.load32_splat offset=4 (local.get $x1)))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $u) (local.get $y))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $y))))
            (local.set $y (v128.load32_splat offset=4 (local.get $x2)))
            (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $u) (local.get $y))))
            (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $v) (local.get $y))))
            (local.set $y (v128.load32_splat offset=4 (local.get $x3)))
            (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $u) (local.get $y))))
            (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $v) (local.get $y))))
            (local.set $w (i32.add (local.get $w) (i32.const 32)))
            (local.set $x0 (i32.add (local.get $x0) (i32.const 8)))
            (local.set $x1 (i32.add (local.get $x1) (i32.const 8)))
            (local.set $x2 (i32.add (local.get $x2) (i32.const 8)))
            (local.set $x3 (i32.add (local.get $x3) (i32.const 8)))
            (local.set $left (i32.sub (local.get $left) (i32.const 4)))
            (br_if $pairs (local.get $left)))
          (local.set $x0 (local.get $o))
          (local.set $y (v128.load64_splat (local.get $step)))
          (call $finish (local.get $a0) (local.get $s) (local.get $b) (local.get $y) (local.get $x0))
          (call $finish (local.get $b0) (i32.add (local.get $s) (i32.const 32)) (i32.add (local.get $b) (i32.const 32))
            (local.get $y) (i32.add (local.get $x0) (i32.const 16)))
          (local.set $x0 (i32.add (local.get $x0) (local.get $outStride)))
          (local.set $y (v128.load64_splat offset=8 (local.get $step)))
          (call $finish (local.get $a1) (local.get $s) (local.get $b) (local.get $y) (local.get $x0))
          (call $finish (local.get $b1) (i32.add (local.get $s) (i32.const 32)) (i32.add (local.get $b) (i32.const 32))
            (local.get $y) (i32.add (local.get $x0) (i32.const 16)))
          (local.set $x0 (i32.add (local.get $x0) (local.get $outStride)))
          (local.set $y (v128.load64_splat offset=16 (local.get $step)))
          (call $finish (local.get $a2) (local.get $s) (local.get $b) (local.get $y) (local.get $x0))
          (call $finish (local.get $b2) (i32.add (local.get $s) (i32.const 32)) (i32.add (local.get $b) (i32.const 32))
            (local.get $y) (i32.add (local.get $x0) (i32.const 16)))
          (local.set $x0 (i32.add (local.get $x0) (local.get $outStride)))
          (local.set $y (v128.load64_splat offset=24 (local.get $step)))
          (call $finish (local.get $a3) (local.get $s) (local.get $b) (local.get $y) (local.get $x0))
          (call $finish (local.get $b3) (i32.add (local.get $s) (i32.const 32)) (i32.add (local.get $b) (i32.const 32))
            (local.get $y) (i32.add (local.get $x0) (i32.const 16)))
          (local.set $s (i32.add (local.get $s) (i32.const 64)))
          (local.set $b (i32.add (local.get $b) (i32.const 64)))
          (local.set $o (i32.add (local.get $o) (i32.const 32)))
          (br_if $rows (local.tee $block (i32.sub (local.get $block) (i32.const 1)))))
        (local.set $x (i32.add (local.get $x) (i32.shl (local.get $stride) (i32.const 2))))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $outStride) (i32.const 2))))
        (local.set $step (i32.add (local.get $step) (i32.const 32)))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (br $columns4)))

    ;; The last ones one at a time.
    (block $none
      (loop $column
        (br_if $none (i32.lt_s (local.get $count) (i32.const 1)))
        (local.set $w (local.get $weights))
        (local.set $s (local.get $scale))
        (local.set $b (local.get $bias))
        (local.set $o (local.get $out))
        (local.set $block (local.get $blocks))
        (loop $rows
          (local.set $x0 (local.get $x))
          (local.set $a0 (v128.const i32x4 0 0 0 0))
          (local.set $b0 (v128.const i32x4 0 0 0 0))
          (local.set $a1 (v128.const i32x4 0 0 0 0))
          (local.set $b1 (v128.const i32x4 0 0 0 0))
          (local.set $left (local.get $columns))
          (loop $pairs
            (local.set $y (v128.load32_splat (local.get $x0)))
            (local.set $a0 (i32x4.add (local.get $a0)
              (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $w)) (local.get $y))))
            (local.set $b0 (i32x4.add (local.get $b0)
              (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $w)) (local.get $y))))
            (local.set $y (v128.load32_splat offset=4 (local.get $x0)))
            (local.set $a1 (i32x4.add (local.get $a1)
              (i32x4.dot_i16x8_s (v128.load8x8_s offset=16 (local.get $w)) (local.get $y))))
            (local.set $b1 (i32x4.add (local.get $b1)
              (i32x4.dot_i16x8_s (v128.load8x8_s offset=24 (local.get $w)) (local.get $y))))
            (local.set $w (i32.add (local.get $w) (i32.const 32)))
            (local.set $x0 (i32.add (local.get $x0) (i32.const 8)))
            (local.set $left (i32.sub (local.get $left) (i32.const 4)))
            (br_if $pairs (local.get $left)))
          (local.set $y (v128.load64_splat (local.get $step)))
          (call $finish (i32x4.add (local.get $a0) (local.get $a1)) (local.get $s) (local.get $b) (local.get $y) (local.get $o))
          (call $finish (i32x4.add (local.get $b0) (local.get $b1)) (i32.add (local.get $s) (i32.const 32))
            (i32.add (local.get $b) (i32.const 32)) (local.get $y) (i32.add (local.get $o) (i32.const 16)))
          (local.set $s (i32.add (local.get $s) (i32.const 64)))
          (local.set $b (i32.add (local.get $b) (i32.const 64)))
          (local.set $o (i32.add (local.get $o) (i32.const 32)))
          (br_if $rows (local.tee $block (i32.sub (local.get $block) (i32.const 1)))))
        (local.set $x (i32.add (local.get $x) (local.get $stride)))
        (local.set $out (i32.add (local.get $out) (local.get $outStride)))
        (local.set $step (i32.add (local.get $step) (i32.const 8)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $column))))

  ;; One step of an LSTM of `size` units: gates = tanh(input + recurrent), then the new cell and hidden state.
  (func (export "step")
    (param $input i32) (param $recurrent i32) (param $gates i32) (param $cell i32) (param $hidden i32) (param $copy i32)
    (param $size i32)
    (local $at i32) (local $end i32) (local $i i32) (local $f i32) (local $g i32) (local $o i32) (local $bytes i32)
    (local $z v128) (local $low v128) (local $high v128)
    (local.set $at (local.get $gates))
    (local.set $end (i32.add (local.get $gates) (i32.shl (local.get $size) (i32.const 5))))
    (loop $squash
      (local.set $low (v128.load (local.get $input)))
      (local.set $high (v128.load (local.get $recurrent)))
      (v128.store (local.get $at) (call $tanh
        (f64x2.add (f64x2.promote_low_f32x4 (local.get $low)) (f64x2.promote_low_f32x4 (local.get $high)))))
      (v128.store offset=16 (local.get $at) (call $tanh
        (f64x2.add
          (f64x2.promote_low_f32x4
            (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $low) (local.get $low)))
          (f64x2.promote_low_f32x4
            (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $high) (local.get $high))))))
      (local.set $input (i32.add (local.get $input) (i32.const 16)))
      (local.set $recurrent (i32.add (local.get $recurrent) (i32.const 16)))
      (br_if $squash (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))

    (local.set $bytes (i32.shl (local.get $size) (i32.const 3)))
    (local.set $i (local.get $gates))
    (local.set $f (i32.add (local.get $i) (local.get $bytes)))
    (local.set $g (i32.add (local.get $f) (local.get $bytes)))
    (local.set $o (i32.add (local.get $g) (local.get $bytes)))
    (local.set $end (local.get $f))
    (loop $units
      (local.set $z (f64x2.add
        (f64x2.mul (call $sigmoid (v128.load (local.get $f))) (v128.load (local.get $cell)))
        (f64x2.mul (call $sigmoid (v128.load (local.get $i))) (v128.load (local.get $g)))))
      (v128.store (local.get $cell) (local.get $z))
      (local.set $low (call $quantize (f64x2.mul (call $sigmoid (v128.load (local.get $o))) (call $tanh (local.get $z)))))
      (local.set $z (f64x2.add
        (f64x2.mul (call $sigmoid (v128.load offset=16 (local.get $f))) (v128.load offset=16 (local.get $cell)))
        (f64x2.mul (call $sigmoid (v128.load offset=16 (local.get $i))) (v128.load offset=16 (local.get $g)))))
      (v128.store offset=16 (local.get $cell) (local.get $z))
      (local.set $high (call $quantize (f64x2.mul (call $sigmoid (v128.load offset=16 (local.get $o))) (call $tanh (local.get $z)))))
      (local.set $z (i16x8.narrow_i32x4_s
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $low) (local.get $high))
        (local.get $low)))
      (v128.store64_lane 0 (local.get $hidden) (local.get $z))
      (v128.store64_lane 0 (local.get $copy) (local.get $z))
      (local.set $hidden (i32.add (local.get $hidden) (i32.const 8)))
      (local.set $copy (i32.add (local.get $copy) (i32.const 8)))
      (local.set $cell (i32.add (local.get $cell) (i32.const 32)))
      (local.set $f (i32.add (local.get $f) (i32.const 32)))
      (local.set $g (i32.add (local.get $g) (i32.const 32)))
      (local.set $o (i32.add (local.get $o) (i32.const 32)))
      (br_if $units (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 32))) (local.get $end)))))

  ;; The sigmoid of x from tanh(x/2).
  (func $sigmoid (param $t v128) (result v128)
    (f64x2.add (f64x2.mul (local.get $t) (v128.const f64x2 0.5 0.5)) (v128.const f64x2 0.5 0.5)))

  ;; Numbers from -1 to 1 as whole numbers from -8191 to 8191.
  (func $quantize (param $x v128) (result v128)
    (i32x4.trunc_sat_f64x2_s_zero
      (f64x2.floor (f64x2.add (f64x2.mul (local.get $x) (v128.const f64x2 8191 8191)) (v128.const f64x2 0.5 0.5)))))

  ;; Dot products of `one` with `count` others, `length` floats each (a multiple of 4).
  (func (export "compare")
    (param $one i32) (param $others i32) (param $stride i32) (param $count i32) (param $length i32) (param $out i32)
    (local $a i32) (local $b i32) (local $end i32) (local $p v128) (local $q v128)
    (block $none
      (loop $other
        (br_if $none (i32.eqz (local.get $count)))
        (local.set $a (local.get $one))
        (local.set $b (local.get $others))
        (local.set $end (i32.add (local.get $a) (i32.shl (local.get $length) (i32.const 2))))
        (local.set $p (v128.const i64x2 0 0))
        (local.set $q (v128.const i64x2 0 0))
        (loop $numbers
          (local.set $p (f64x2.add (local.get $p) (f64x2.mul
            (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $a)))
            (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $b))))))
          (local.set $q (f64x2.add (local.get $q) (f64x2.mul
            (f64x2.promote_low_f32x4 (v128.load64_zero offset=8 (local.get $a)))
            (f64x2.promote_low_f32x4 (v128.load64_zero offset=8 (local.get $b))))))
          (local.set $b (i32.add (local.get $b) (i32.const 16)))
          (br_if $numbers (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 16))) (local.get $end))))
        (local.set $p (f64x2.add (local.get $p) (local.get $q)))
        (f64.store (local.get $out) (f64.add (f64x2.extract_lane 0 (local.get $p)) (f64x2.extract_lane 1 (local.get $p))))
        (local.set $out (i32.add (local.get $out) (i32.const 8)))
        (local.set $others (i32.add (local.get $others) (local.get $stride)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $other)))))
