# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Distances on the sphere and on the WGS 84 ellipsoid, in kilometres.
# pip install pyproj==3.7.2 (PROJ 9, Karney's geodesics)

from pyproj import Geod

PLACES = {
    "Lima": (-12.0464, -77.0428), "Iquitos": (-3.7437, -73.2516), "Tacna": (-18.0066, -70.2463),
    "North Pole": (90.0, 0.0), "South Pole": (-90.0, 0.0), "Null Island": (0.0, 0.0),
    "Suva": (-18.1416, 178.4419), "Apia": (-13.8333, -171.7667), "Quito": (-0.1807, -78.4678),
    "east of Quito": (-0.1807, -78.4677), "equator east": (0.0, 90.0),
}
PAIRS = [
    ("Lima", "Iquitos"), ("Lima", "Tacna"), ("Suva", "Apia"), ("Lima", "North Pole"),
    ("North Pole", "South Pole"), ("Null Island", "equator east"), ("Quito", "east of Quito"),
]

sphere = Geod(a=6371008.8, b=6371008.8)
ellipsoid = Geod(ellps="WGS84")
for first, second in PAIRS:
    (lat1, lon1), (lat2, lon2) = PLACES[first], PLACES[second]
    on_sphere = sphere.inv(lon1, lat1, lon2, lat2)[2] / 1000
    on_ellipsoid = ellipsoid.inv(lon1, lat1, lon2, lat2)[2] / 1000
    print(f"{first} to {second}: {on_sphere:.12g} {on_ellipsoid:.12g}")
