extends Node

const COUNT := 4
const STEP := 0.25


func work(limit: int, text: String) -> void:
	for i in COUNT:
		print(i)
	for i in range(2, COUNT):
		print(i)
	for i in range(0, limit, 2):
		print(i)
	for i in range(10, 0, -3):
		print(i)
	for i in limit:
		i += 1
		print(i)
	for character in text:
		print(character)
	var seconds := 0.0
	while seconds < 1.0:
		seconds += STEP
		if seconds == 0.5: continue
		print(7 / 2, 7 % 2, 7.0 / 2, 2 ** 3, seconds)
	var mask := 1 << 4 | 3
	if mask & 2 and not mask & 8:
		mask &= ~2
	limit /= 3
	print(limit, mask, -mask, clampi(limit, 0, 9), maxi(1, 2), int(seconds), int("12"), float(limit) / 2)


func laid_out(
		first: Array,
		second: int) -> void:
	for each in [
			second,
			4]:
		print(each)
	if (second > 1
			and not first.is_empty()):
		print("both")
	for second in first:
		print(second)
	var later := func(
			value: int) -> int:
		return value + second
	print(later.call(2), second)
