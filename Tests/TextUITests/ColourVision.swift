import Glibc

@testable import TextUI

/// How colours look to those who lack one of the three kinds of cones, and how far two of them are apart then.
///
/// The matrices are those of Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency"
/// (IEEE TVCG 15, 2009), for a severity of 1; they are for linear light.
enum ColourVision: CaseIterable {
  case usual, noRed, noGreen, noBlue

  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .noRed: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .noGreen: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .noBlue: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// The distance in OKLab (bottosson.github.io/posts/oklab): about 0.02 is just seen side by side.
  func distance(_ one: RGB, _ other: RGB) -> Double {
    let (one, other) = (lab(one), lab(other))
    return sqrt(zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
  }

  private func lab(_ colour: RGB) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map(Contrast.linear)
    let seen = Self.product(matrix, light).map { min(1, max(0, $0)) }
    return Self.product(Self.labOfCones, Self.product(Self.conesOfLight, seen).map(cbrt))
  }

  private static let conesOfLight = [
    [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005],
  ]
  private static let labOfCones = [
    [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099], [0.0259040371, 0.7827717662, -0.8086757660],
  ]

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
